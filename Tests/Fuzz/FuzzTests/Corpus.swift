import Foundation

/// The inputs of one target that are in the repository, in the order of their names.
struct Corpus {
  /// Hand-made, and kept from long runs.
  let inputs: [[UInt8]]
  /// Those that something was wrong with once.
  let findings: [[UInt8]]

  init(target: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    inputs = try Self.read(folder.appendingPathComponent("Corpus/\(target)"))
    let found = folder.appendingPathComponent("Found/\(target)")
    findings = FileManager.default.fileExists(atPath: found.path) ? try Self.read(found) : []
  }

  private static func read(_ folder: URL) throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.sorted().map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
  }
}
