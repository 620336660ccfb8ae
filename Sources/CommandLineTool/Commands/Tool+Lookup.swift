internal import Suggestions

extension Tool {
  /// The command that is called by these words, without the name of the tool.
  package func command(at words: [String]) throws(UsageError) -> (any Command.Type)? {
    var found: (any Command.Type)?
    var choices = commands
    var path = [name]
    for word in words {
      guard let next = choices.first(where: { $0.name == word }) else {
        let nearest = NearestName.find(word, among: choices.map { $0.name })
        throw UsageError(.unknownCommand(word, nearest: nearest), in: path)
      }
      path.append(word)
      found = next
      choices = next.subcommands
    }
    return found
  }
}
