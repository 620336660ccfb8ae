#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// How many processors may work at once.
package enum ProcessorCount {
  /// The processors that are switched on, at least one.
  package static var active: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
