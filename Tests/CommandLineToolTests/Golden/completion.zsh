#compdef archive
# zsh completion for archive, written by 'archive completion zsh'

_archive() {
  local curcontext=$curcontext state line
  _arguments -C -s \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    '1: :->command' \
    '*:: :->rest' && return
  case $state in
    command) local -a commands=('list:list articles' 'copy:copy pages to a folder' 'fail:fail' 'entity:decide who is who' 'help:show the page of a command, or the whole reference' 'completion:write the completion script of a shell'); _describe command commands ;;
    rest) (( $+functions[_archive_$words[1]] )) && _archive_$words[1] ;;
  esac
}

_archive_list() {
  _arguments -s \
    '(--person -p)'{--person=,-p+}'[only about this person]:name: ' \
    '--group=[only about this group]:name: ' \
    '*--outlet=[only from this outlet]:name: ' \
    '--from=[from this date on]:date: ' \
    '--until=[up to this date]:date: ' \
    '(--limit -n)'{--limit=,-n+}'[at most so many articles]:number: ' \
    '--share=[at least this share]:number: ' \
    '--format=[the form of the output]:format:(text csv jsonl)' \
    '(--reverse -r)'{--reverse,-r}'[newest first]' \
    '(--verbose -v)'{--verbose,-v}'[say more]' \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    '*:page:_files'
}

_archive_copy() {
  _arguments -s \
    '--mode=[how]:text:(link whole)' \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    '*:page:_files' \
    ':folder:_files -/'
}

_archive_fail() {
  _arguments -s \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    ':way:(stop bug input)'
}

_archive_entity() {
  local curcontext=$curcontext state line
  _arguments -C -s \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    '1: :->command' \
    '*:: :->rest' && return
  case $state in
    command) local -a commands=('merge:say that two names mean one entity' 'not-same:say that two names mean two entities'); _describe command commands ;;
    rest) (( $+functions[_archive_entity_$words[1]] )) && _archive_entity_$words[1] ;;
  esac
}

_archive_entity_merge() {
  _arguments -s \
    '--reason=[why]:text: ' \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    ':one: ' \
    ':other: '
}

_archive_entity_not-same() {
  _arguments -s \
    '--one=[a name]:text: ' \
    '--other=[a name]:text: ' \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]'
}

_archive_help() {
  _arguments -s \
    '--format=[markdown and man write the reference of every command]:format:(text markdown man)' \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    '*:command:(list copy fail entity help completion)'
}

_archive_completion() {
  _arguments -s \
    '(--shelf -s)'{--shelf=,-s+}'[the shelf to work on]:file:_files' \
    '--color=[color the output; auto does so on a terminal only]:when:(auto always never)' \
    '--lang=[the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide]:language:(en zh)' \
    '(--quiet -q)'{--quiet,-q}'[show no progress and no notes]' \
    '(--help -h)'{--help,-h}'[show the help page of a command]' \
    '--version[show the version]' \
    ':shell:(bash zsh fish)'
}

# Loaded from $fpath the file is the body of the function; sourced it defines and binds it.
if [[ $funcstack[1] == _archive ]]; then
  _archive "$@"
else
  compdef _archive archive
fi
