import OutcryContract
import ProtobufRuntime
import StandardMessages

extension Cell {
  /// `text`, or `-` for an empty one.
  static func text(_ text: String) -> Cell { text.isEmpty ? .absent : Cell(text) }

  static func count(_ number: some BinaryInteger) -> Cell { Cell(String(number)) }

  static func time(_ time: Google.Protobuf.Timestamp?) -> Cell { Cell(TimeText.shown(time)) }

  /// As the server gave it.
  static func exact(_ decimal: Outcry.V1.Decimal?) -> Cell { decimal.map { .text($0.value) } ?? .absent }

  /// A sum of money, rounded to two places.
  static func money(_ decimal: Outcry.V1.Decimal?) -> Cell {
    shown(decimal) { $0.rounded(places: 2) }
  }

  /// A profit or a loss: money, green above zero and red below.
  static func gain(_ decimal: Outcry.V1.Decimal?) -> Cell {
    var cell = money(decimal)
    if let value = decimal.flatMap({ DecimalText($0.value) }), !value.isZero {
      cell.color = value.isNegative ? .red : .green
    }
    return cell
  }

  /// A price: as many places as it has, at least two.
  static func price(_ decimal: Outcry.V1.Decimal?) -> Cell {
    shown(decimal) { $0.shown(least: 2, most: max(2, $0.fraction.utf8.count)) }
  }

  /// A mean of prices, which may have more digits than anyone reads: two to four places.
  static func meanPrice(_ decimal: Outcry.V1.Decimal?) -> Cell {
    shown(decimal) { $0.shown(least: 2, most: 4) }
  }

  static func percent(_ decimal: Outcry.V1.Decimal?) -> Cell {
    decimal.map { Cell($0.value + " %") } ?? .absent
  }

  private static func shown(_ decimal: Outcry.V1.Decimal?, _ format: (DecimalText) -> String) -> Cell {
    guard let decimal else { return .absent }
    guard let value = DecimalText(decimal.value) else { return .text(decimal.value) }
    return Cell(format(value))
  }
}

extension ProtobufEnum {
  /// The part of the name that tells it from the other values: `FILLED` of `ORDER_STATUS_FILLED`; `-` for the zero
  /// that says nothing, the number for a value that this version does not know.
  var word: String {
    guard let name else { return String(rawValue) }
    return rawValue == 0 ? "-" : String(name.dropFirst(Self.namePrefix.count))
  }

  /// `ORDER_STATUS_` of `OrderStatus`, as `ORDER_STATUS_UNSPECIFIED` shows it.
  static var namePrefix: String {
    let zero = Self(rawValue: 0).name ?? ""
    return zero.hasSuffix("UNSPECIFIED") ? String(zero.dropLast("UNSPECIFIED".count)) : ""
  }
}
