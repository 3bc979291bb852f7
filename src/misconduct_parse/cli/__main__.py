"""``python -m misconduct_parse.cli`` where no script is installed."""

from misconduct_parse.cli import main

main(prog_name="misconduct-parse")
