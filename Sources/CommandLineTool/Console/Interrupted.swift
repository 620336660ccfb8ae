/// The user stopped the command.
package struct Interrupted: Error, Equatable {
  package init() {}
}
