/// What kind of medium an outlet is.
package enum OutletKind: String, Sendable, CaseIterable {
  case agency
  case state
  case broadcaster
  case newspaper
  case magazine
  case online
  case portal
  case program
  case platform
}
