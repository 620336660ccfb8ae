#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The variables a process was started with.
package struct Environment: Sendable {
  private let find: @Sendable (String) -> String?

  /// An environment that tests make up.
  package init(_ variables: [String: String]) {
    find = { variables[$0] }
  }

  private init(find: @escaping @Sendable (String) -> String?) {
    self.find = find
  }

  /// The environment of this process.
  package static let ofThisProcess = Environment { name in
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The value of a variable; nil where it is unset or empty.
  package subscript(_ name: String) -> String? {
    guard let value = find(name), !value.isEmpty else { return nil }
    return value
  }
}
