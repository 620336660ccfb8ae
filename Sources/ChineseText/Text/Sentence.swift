/// A sentence of a block, or of a quotation in it, cut into clauses.
struct Sentence: Sendable {
  /// The tokens, the closing mark included.
  let tokens: Range<Int>
  /// The clauses, without the commas, semicolons and colons between them.
  let clauses: [Range<Int>]
  /// How many quotations the sentence lies in.
  let depth: Int
}
