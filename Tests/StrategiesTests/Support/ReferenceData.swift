import Foundation
import Strategies

/// Published indicator values in `../shared/data/indicators` beside the repository, see its README.
enum ReferenceData {
  static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = repository.appending(path: "../shared/data/indicators").standardizedFileURL

  static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  static let absence = "the reference data ../shared/data/indicators is not on this machine"

  /// The columns of a file by name; an empty cell is nil.
  static func columns(of file: String) throws -> [String: [Double?]] {
    try columns(at: folder.appending(path: file))
  }

  static func columns(at file: URL) throws -> [String: [Double?]] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var columns: [String: [Double?]] = [:]
    for (index, name) in (rows.first ?? []).enumerated() {
      columns[String(name)] = rows.dropFirst().map { $0.indices.contains(index) ? Double($0[index]) : nil }
    }
    return columns
  }

  /// The bars of a file that has all four prices.
  static func bars(of columns: [String: [Double?]]) -> [BarValues] {
    let series = ["Open", "High", "Low", "Close"].map { columns[$0] ?? [] }
    return (0..<(series.map(\.count).min() ?? 0)).compactMap { row in
      guard let open = series[0][row], let high = series[1][row], let low = series[2][row], let close = series[3][row]
      else { return nil }
      return BarValues(open: open, high: high, low: low, close: close, volume: 0)
    }
  }
}
