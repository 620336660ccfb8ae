/// What is wrong with a file, and what to do about it.
struct ImportProblem: Error {
  let line: Int
  let column: Int
  let message: String
  let hint: String?

  init(_ line: Int, column: Int = 1, _ message: String, _ hint: String? = nil) {
    self.line = line
    self.column = max(1, column)
    self.message = message
    self.hint = hint
  }
}
