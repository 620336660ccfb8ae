# fish completion for archive, written by 'archive completion fish'

# Prints the words of the command that is being typed.
function __archive_command
  set -l command ''
  set -l skip no
  for word in (commandline -opc)[2..-1]
    if test $skip = yes
      set skip no
      continue
    end
    switch $word
      case --shelf -s --color --lang
        set skip yes
      case '-*'
      case '*'
        contains -- "$command $word" ' list' ' copy' ' fail' ' entity' ' entity merge' ' entity not-same' ' help' ' completion'; or break
        set command "$command $word"
    end
  end
  echo -- "$command"
end

function __archive_is
  test (__archive_command) = "$argv[1]"
end

complete -c archive -f
complete -c archive -s s -l shelf -r -F -d 'the shelf to work on'
complete -c archive -l color -r -f -a 'auto always never' -d 'color the output; auto does so on a terminal only'
complete -c archive -l lang -r -f -a 'en zh' -d 'the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide'
complete -c archive -s q -l quiet -d 'show no progress and no notes'
complete -c archive -s h -l help -d 'show the help page of a command'
complete -c archive -l version -d 'show the version'
complete -c archive -n '__archive_is \'\'' -a list -d 'list articles'
complete -c archive -n '__archive_is \'\'' -a copy -d 'copy pages to a folder'
complete -c archive -n '__archive_is \'\'' -a fail -d 'fail'
complete -c archive -n '__archive_is \'\'' -a entity -d 'decide who is who'
complete -c archive -n '__archive_is \'\'' -a help -d 'show the page of a command, or the whole reference'
complete -c archive -n '__archive_is \'\'' -a completion -d 'write the completion script of a shell'
complete -c archive -n '__archive_is \' list\'' -s p -l person -r -f -d 'only about this person'
complete -c archive -n '__archive_is \' list\'' -l group -r -f -d 'only about this group'
complete -c archive -n '__archive_is \' list\'' -l outlet -r -f -d 'only from this outlet'
complete -c archive -n '__archive_is \' list\'' -l from -r -f -d 'from this date on'
complete -c archive -n '__archive_is \' list\'' -l until -r -f -d 'up to this date'
complete -c archive -n '__archive_is \' list\'' -s n -l limit -r -f -d 'at most so many articles'
complete -c archive -n '__archive_is \' list\'' -l share -r -f -d 'at least this share'
complete -c archive -n '__archive_is \' list\'' -l format -r -f -a 'text csv jsonl' -d 'the form of the output'
complete -c archive -n '__archive_is \' list\'' -s r -l reverse -d 'newest first'
complete -c archive -n '__archive_is \' list\'' -s v -l verbose -d 'say more'
complete -c archive -n '__archive_is \' list\'' -F
complete -c archive -n '__archive_is \' copy\'' -l mode -r -f -a 'link whole' -d 'how'
complete -c archive -n '__archive_is \' copy\'' -F
complete -c archive -n '__archive_is \' fail\'' -f -a 'stop bug input'
complete -c archive -n '__archive_is \' entity\'' -a merge -d 'say that two names mean one entity'
complete -c archive -n '__archive_is \' entity\'' -a not-same -d 'say that two names mean two entities'
complete -c archive -n '__archive_is \' entity merge\'' -l reason -r -f -d 'why'
complete -c archive -n '__archive_is \' entity not-same\'' -l one -r -f -d 'a name'
complete -c archive -n '__archive_is \' entity not-same\'' -l other -r -f -d 'a name'
complete -c archive -n '__archive_is \' help\'' -l format -r -f -a 'text markdown man' -d 'markdown and man write the reference of every command'
complete -c archive -n '__archive_is \' help\'' -f -a 'list copy fail entity help completion'
complete -c archive -n '__archive_is \' completion\'' -f -a 'bash zsh fish'
