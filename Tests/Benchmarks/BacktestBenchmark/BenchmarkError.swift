/// A measurement that must not count.
struct BenchmarkError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
