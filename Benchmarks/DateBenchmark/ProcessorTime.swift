#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The seconds of processor time the process has taken.
func processorSeconds() -> Double {
  Double(clock()) / Double(CLOCKS_PER_SEC)
}
