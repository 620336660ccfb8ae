# bash completion for archive, written by 'archive completion bash'

_archive_words() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$1" -- "$word"))
}

_archive_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$word"))
}

_archive() {
  local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' index skip=''
  COMPREPLY=()
  # bash makes a word of the "=" in --option=value.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $option == '=' ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ -n $skip ]]; then
      [[ ${COMP_WORDS[index]} == '=' ]] || skip=''
      continue
    fi
    case ${COMP_WORDS[index]} in
      --shelf | -s | --color | --lang) skip=1; continue ;;
      -*) continue ;;
    esac
    case "$command ${COMP_WORDS[index]}" in
      ' list' | ' copy' | ' fail' | ' entity' | ' entity merge' | ' entity not-same' | ' help' | ' completion') command="$command ${COMP_WORDS[index]}" ;;
      *) break ;;
    esac
  done
  case "$command:$option" in
    ' list':--person | ' list':-p) :; return ;;
    ' list':--group) :; return ;;
    ' list':--outlet) :; return ;;
    ' list':--from) :; return ;;
    ' list':--until) :; return ;;
    ' list':--limit | ' list':-n) :; return ;;
    ' list':--share) :; return ;;
    ' list':--format) _archive_words $'text\ncsv\njsonl'; return ;;
    ' copy':--mode) _archive_words $'link\nwhole'; return ;;
    ' entity merge':--reason) :; return ;;
    ' entity not-same':--one) :; return ;;
    ' entity not-same':--other) :; return ;;
    ' help':--format) _archive_words $'text\nmarkdown\nman'; return ;;
    *:--shelf | *:-s) _archive_files -f; return ;;
    *:--color) _archive_words $'auto\nalways\nnever'; return ;;
    *:--lang) _archive_words $'en\nzh'; return ;;
  esac
  if [[ $word == -* ]]; then
    case $command in
      '') _archive_words $'--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' list') _archive_words $'--person\n-p\n--group\n--outlet\n--from\n--until\n--limit\n-n\n--share\n--format\n--reverse\n-r\n--verbose\n-v\n--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' copy') _archive_words $'--mode\n--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' fail') _archive_words $'--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' entity') _archive_words $'--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' entity merge') _archive_words $'--reason\n--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' entity not-same') _archive_words $'--one\n--other\n--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' help') _archive_words $'--format\n--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
      ' completion') _archive_words $'--shelf\n-s\n--color\n--lang\n--quiet\n-q\n--help\n-h\n--version' ;;
    esac
    return
  fi
  case $command in
    '') _archive_words $'list\ncopy\nfail\nentity\nhelp\ncompletion' ;;
    ' list') _archive_files -f ;;
    ' copy') _archive_files -f ;;
    ' fail') _archive_words $'stop\nbug\ninput' ;;
    ' entity') _archive_words $'merge\nnot-same' ;;
    ' entity merge') : ;;
    ' entity not-same') : ;;
    ' help') _archive_words $'list\ncopy\nfail\nentity\nhelp\ncompletion' ;;
    ' completion') _archive_words $'bash\nzsh\nfish' ;;
  esac
}

complete -F _archive archive
