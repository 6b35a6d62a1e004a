import Foundation
import Measures
import TradingModel

/// Measures one case once and prints a line of JSON. `scripts/bench backtest` starts it, a new process for each measurement.
@main
enum BacktestBenchmark {
  private static let usage =
    "usage: backtest-benchmark run BARS.csv COUNT TRADES.txt | backtest-benchmark sweep BARS.csv COUNT SETS"

  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 4, let count = Int(arguments[2]), let symbol = Symbol("BENCH") else {
      throw BenchmarkError(message: usage)
    }
    let run = try CrossingRun(BarFile(arguments[1], symbol: symbol).bars(count))
    let result: [String: Double]
    switch arguments[0] {
    case "run": result = try run.measure(tradesInto: arguments[3])
    case "sweep":
      guard let sets = Int(arguments[3]), (1...10_000).contains(sets) else { throw BenchmarkError(message: usage) }
      result = try await run.sweep(sets, cores: ProcessInfo.processInfo.activeProcessorCount)
    default: throw BenchmarkError(message: usage)
    }
    let line = try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys])
    print(String(decoding: line, as: UTF8.self))
  }
}
