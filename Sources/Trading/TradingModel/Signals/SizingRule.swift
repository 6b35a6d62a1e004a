/// How large an entry is.
public enum SizingRule: Sendable, Hashable {
  /// So many units.
  case quantity(Quantity)
  /// So many per cent of equity, at the price of now.
  case percentOfEquity(Percentage)
  /// So that the distance to the stop, times the units, is so many per cent of equity.
  case risk(Percentage)
}
