/// What is told by a reader of XML.
package protocol XMLObserver: AnyObject {
  /// An element begins; what it returns, if anything, is a reason to stop reading.
  func start(_ element: borrowing XMLElement) -> String?
  /// The innermost element ends; again with a reason to stop, if there is one.
  func end() -> String?
  /// Text stands in the innermost element; it may come in several pieces.
  func text(_ text: Span<UInt8>)
}
