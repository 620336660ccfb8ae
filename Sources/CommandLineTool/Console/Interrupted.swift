/// The user stopped the command.
package struct Interrupted: Error, Equatable {
  static let message = "stopped by Ctrl-C"

  package init() {}
}
