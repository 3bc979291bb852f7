"""``python -m misconduct_parse``: the command line where no script is installed."""

from misconduct_parse.cli import main

main(prog_name="misconduct-parse")
