import Foundation
import TradingModel

/// One file, the instrument it is of, and what it holds of it.
struct CSVFile: Sendable {
  /// By the end of the file's name.
  enum Kind: String, Sendable, CaseIterable {
    case quotes = ".quotes.csv"
    case trades = ".trades.csv"
    /// Comes last, as the others end with it, too.
    case bars = ".csv"

    /// The names of its columns.
    var header: String {
      switch self {
      case .bars: "date,open,high,low,close,volume"
      case .quotes: "time,bid,ask,bid_size,ask_size"
      case .trades: "time,price,size"
      }
    }
  }

  let path: String
  let symbol: Symbol
  let kind: Kind

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
    let tables = names.filter { !$0.hasPrefix(".") && Self.kind(of: $0) != nil }.sorted()
    guard !tables.isEmpty else { throw CSVFeedError(file: directory, problem: .noFiles) }
    guard tables.count <= configuration.maximumFiles else {
      throw CSVFeedError(file: directory, problem: .tooManyFiles(limit: configuration.maximumFiles))
    }
    var files: [CSVFile] = []
    for name in tables {
      guard let kind = Self.kind(of: name) else { continue }
      let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
      let base = String(name.dropLast(kind.rawValue.count))
      guard let symbol = Symbol(base) else { throw CSVFeedError(file: path, problem: .invalidSymbol(base)) }
      for other in files where other.symbol == symbol {
        if other.kind == kind { throw CSVFeedError(file: path, problem: .duplicateSymbol(symbol)) }
        if other.kind == .bars || kind == .bars { throw CSVFeedError(file: path, problem: .barsAndMoments(symbol)) }
      }
      files.append(CSVFile(path: path, symbol: symbol, kind: kind))
    }
    self.files = files.sorted { $0.symbol < $1.symbol }
  }

  private static func kind(of name: String) -> CSVFile.Kind? {
    CSVFile.Kind.allCases.first { name.lowercased().hasSuffix($0.rawValue) }
  }
}
