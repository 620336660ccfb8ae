/// Words in a clause that attribute what follows or precedes to a speaker.
struct Cue: Sendable {
  /// The tokens of the cue; several where two verbs share the work (致词时指出, 回答称).
  let tokens: Range<Int>
  /// What kind of cue it is.
  let kinds: WordKind
}
