import Foundation
import TradingModel

/// One file and the instrument it is of.
struct CSVFile: Sendable {
  let path: String
  let symbol: Symbol

  /// The whole content.
  func read(maximumBytes: Int) throws(CSVFeedError) -> [UInt8] {
    let content: Data?
    do {
      // Opening a pipe would wait for a writer.
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      switch try FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType {
      case .typeRegular: break
      case .typeSymbolicLink: throw CSVFeedError(file: path, problem: .unreadable("the link leads nowhere"))
      default: throw CSVFeedError(file: path, problem: .notRegularFile)
      }
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      content = try handle.read(upToCount: maximumBytes + 1)
    } catch let error as CSVFeedError {
      throw error
    } catch {
      throw CSVFeedError(file: path, problem: .unreadable(error.localizedDescription))
    }
    guard let content, !content.isEmpty else { throw CSVFeedError(file: path, line: 1, column: 1, problem: .empty) }
    guard content.count <= maximumBytes else {
      throw CSVFeedError(file: path, problem: .fileTooLarge(limit: maximumBytes))
    }
    return Array(content)
  }
}

/// The data files of a directory, in the order of their symbols.
struct CSVDirectory: Sendable {
  let files: [CSVFile]

  init(_ directory: String, configuration: CSVFeedConfiguration) throws(CSVFeedError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      throw CSVFeedError(file: directory, problem: .unreadable(error.localizedDescription))
    }
    let tables = names.filter { !$0.hasPrefix(".") && $0.lowercased().hasSuffix(Self.suffix) }.sorted()
    guard !tables.isEmpty else { throw CSVFeedError(file: directory, problem: .noFiles) }
    guard tables.count <= configuration.maximumFiles else {
      throw CSVFeedError(file: directory, problem: .tooManyFiles(limit: configuration.maximumFiles))
    }
    var files: [CSVFile] = []
    var symbols: Set<Symbol> = []
    for name in tables {
      let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
      let base = String(name.dropLast(Self.suffix.count))
      guard let symbol = Symbol(base) else { throw CSVFeedError(file: path, problem: .invalidSymbol(base)) }
      guard symbols.insert(symbol).inserted else {
        throw CSVFeedError(file: path, problem: .duplicateSymbol(symbol))
      }
      files.append(CSVFile(path: path, symbol: symbol))
    }
    self.files = files.sorted { $0.symbol < $1.symbol }
  }

  private static let suffix = ".csv"
}
