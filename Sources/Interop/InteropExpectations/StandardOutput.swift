#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Prints a line that a reader of a pipe gets now.
package func say(_ line: String) {
  print(line)
  // All streams: the constant for one of them is a global variable that Swift 6 does not let through.
  fflush(nil)
}
