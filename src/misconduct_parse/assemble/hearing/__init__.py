"""From mentions to the case of a force's page: news, outcome or notice.

Read ``story.py`` first: who is there, what is said, of whom, and in which order it is settled.
"""
