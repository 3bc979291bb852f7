# Sourced by the other scripts: where the Pythons of this machine are, and places that go away when a script ends.
# A version is sought on PATH, then among those that pyenv installed; what cannot run is not there.

# find_python X.Y: the path of a Python of that version; nothing, and status 1, where there is none.
find_python() {
  local candidate
  for candidate in "$(command -v "python$1" || true)" \
    $(printf '%s\n' "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/python | sort --version-sort --reverse); do
    # A shim of pyenv stands on PATH even for versions that it would refuse to run.
    if [[ -x $candidate ]] && "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

skipped() {
  printf 'skipped: %s\n' "$1"
}

# fresh_folder: a new folder in $folder, which is removed when the script ends.
fresh_folder() {
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
}
