extension String {
  /// The phrase with a capital letter and a full stop.
  var asSentence: String {
    prefix(1).uppercased() + dropFirst() + "."
  }
}
