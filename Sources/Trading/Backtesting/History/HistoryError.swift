public import TradingModel

/// Bars or factors that are no history.
public enum HistoryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Bars of this symbol do not ascend, or overlap: the one at this place, from 0, begins before the one before it ends.
  case disorder(Symbol, index: Int)
  /// A bar of another symbol among those of this one.
  case foreignBar(Symbol, index: Int)
  /// The same symbol twice.
  case duplicateSymbol(Symbol)
  /// As many quotes as bars, or none.
  case unequalQuotes(Symbol, bars: Int, quotes: Int)
  /// Factors that are not above zero, or rows whose days do not ascend: the row at this place, from 0.
  case invalidFactors(index: Int)
  /// No row of the factors reaches this day.
  case noFactors(CivilDate)
  /// A price or volume that leaves its range when it is adjusted.
  case outOfRange(Symbol, CivilDate)

  public var description: String {
    switch self {
    case .disorder(let symbol, let index):
      "\(symbol): bar \(index) begins before the bar before it ends"
    case .foreignBar(let symbol, let index): "\(symbol): bar \(index) is of another symbol"
    case .duplicateSymbol(let symbol): "\(symbol) is there twice"
    case .unequalQuotes(let symbol, let bars, let quotes): "\(symbol): \(quotes) quotes for \(bars) bars"
    case .invalidFactors(let index):
      "row \(index) of the factors: days must ascend, and factors must be above zero"
    case .noFactors(let day): "the factors do not reach \(day)"
    case .outOfRange(let symbol, let day): "\(symbol) on \(day): an adjusted number is out of range"
    }
  }
}
