internal import ArgumentParser
private import Foundation
private import StoreJournal

extension OutcryAdmin {
  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes every record into a file that any store can import.")

    @OptionGroup var argument: StoreArgument

    @Argument(help: "The file to make.")
    var file: String

    mutating func run() async throws {
      let path = file
      let count = try await argument.use { log in
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.notEmpty(store: path) }
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw StoreError.unreachable(store: path, reason: "the file cannot be made") }
        defer { try? file.close() }
        return try await RecordFile.write(log, to: file)
      }
      print("exported \(count) records to \(path)")
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts the records of an export into a store that has none.")

    @OptionGroup var argument: StoreArgument

    @Argument(help: "The file that 'export' made.")
    var file: String

    mutating func run() async throws {
      let path = file
      let count = try await argument.use { log in
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else {
          throw StoreError.unreachable(store: path, reason: "the file cannot be read")
        }
        return try RecordFile.read(data, into: log)
      }
      print("imported \(count) records from \(path)")
    }
  }
}
