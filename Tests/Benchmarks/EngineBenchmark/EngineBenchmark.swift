import Foundation
import Measures
import TradingModel

/// Measures one case once and prints a line of JSON: `engine-benchmark CASE COUNT` or `engine-benchmark backtest BARS.csv`.
/// `scripts/bench engine` starts it, a new process for each measurement.
@main
enum EngineBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let name = arguments.first, let parameter = arguments.last else {
      throw BenchmarkError(message: "usage: engine-benchmark CASE COUNT | engine-benchmark backtest BARS.csv")
    }
    let result = try measure(name, parameter)
    let line = try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys])
    print(String(decoding: line, as: UTF8.self))
  }

  private static func measure(_ name: String, _ parameter: String) throws -> [String: Double] {
    if name == "backtest" {
      guard let symbol = Symbol("BENCH") else { throw BenchmarkError(message: "no symbol") }
      return try CrossingBacktest(BarFile(parameter, symbol: symbol).bars(1_000_000)).measure()
    }
    guard let count = Int(parameter), (100...100_000_000).contains(count) else {
      throw BenchmarkError(message: "the count must be within 100 and 100000000")
    }
    return switch name {
    case "quotes": try SessionCases.quotes(count)
    case "order-round-trips": try SessionCases.roundTrips(count)
    case "apply": try SessionCases.latency(count)
    case "allocations": try SessionCases.allocations(count)
    default: throw BenchmarkError(message: "no case \(name)")
    }
  }
}
