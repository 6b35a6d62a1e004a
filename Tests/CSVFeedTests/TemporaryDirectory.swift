import CSVFeed
import Foundation

/// Runs the body with a directory that holds these files, and removes it again.
func withDirectory<Result>(
  _ files: [String: [UInt8]], _ body: (String) async throws -> Result
) async throws -> Result {
  let directory = FileManager.default.temporaryDirectory.appendingPathComponent("csvfeed-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  for (name, content) in files {
    try Data(content).write(to: directory.appendingPathComponent(name))
  }
  return try await body(directory.path)
}

let header = "date,open,high,low,close,volume\n"

/// The feed of one file `A.csv`.
func feed(_ content: String, configuration: CSVFeedConfiguration = .standard) async throws -> CSVFeed {
  try await withDirectory(["A.csv": Array(content.utf8)]) {
    try CSVFeed(directory: $0, configuration: configuration)
  }
}

/// The directory of the sample data of this repository.
let sampleDataDirectory =
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("scripts/sample-data").path
