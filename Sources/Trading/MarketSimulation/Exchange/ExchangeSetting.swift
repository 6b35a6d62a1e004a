/// One of the models or limits of a simulated exchange, by which two of them can differ.
public enum ExchangeSetting: String, Sendable, Hashable, CaseIterable {
  case hours
  case maximumQuoteAge = "maximum_quote_age"
  case latency
  case arrival
  case pathOrder = "path_order"
  case limitFill = "limit_fill"
  case stopLimitFill = "stop_limit_fill"
  case touchChance = "touch_chance"
  case randomSeed = "random_seed"
  case maximumWorkingOrders = "maximum_working_orders"
  case volumeShare = "volume_share"
  case spread
  case slippage
  case commission
}

extension ExchangeConfiguration {
  /// What differs, in the order in which orders meet it: when they arrive, whether they fill, at which price, at which cost.
  public func differences(from other: ExchangeConfiguration) -> [ExchangeSetting] {
    ExchangeSetting.allCases.filter { setting in
      switch setting {
      case .hours: hours != other.hours
      case .maximumQuoteAge: maximumQuoteAge != other.maximumQuoteAge
      case .latency: latency != other.latency
      case .arrival: arrival != other.arrival
      case .pathOrder: pathOrder != other.pathOrder
      case .limitFill: limitFill != other.limitFill
      case .stopLimitFill: stopLimitFill != other.stopLimitFill
      case .touchChance: touchChance != other.touchChance
      case .randomSeed: randomSeed != other.randomSeed
      case .maximumWorkingOrders: maximumWorkingOrders != other.maximumWorkingOrders
      case .volumeShare: volumeShare != other.volumeShare
      case .spread: spread != other.spread
      case .slippage: slippage != other.slippage
      case .commission: commission != other.commission
      }
    }
  }

  /// The same with some settings of another's.
  public func taking(
    _ settings: Set<ExchangeSetting>, of other: ExchangeConfiguration
  ) throws(ExchangeConfigurationError) -> ExchangeConfiguration {
    func source(_ setting: ExchangeSetting) -> ExchangeConfiguration { settings.contains(setting) ? other : self }
    return try ExchangeConfiguration(
      pathOrder: source(.pathOrder).pathOrder, limitFill: source(.limitFill).limitFill,
      volumeShare: source(.volumeShare).volumeShare, spread: source(.spread).spread,
      slippage: source(.slippage).slippage, commission: source(.commission).commission,
      arrival: source(.arrival).arrival, stopLimitFill: source(.stopLimitFill).stopLimitFill,
      touchChance: source(.touchChance).touchChance, latency: source(.latency).latency, hours: source(.hours).hours,
      maximumQuoteAge: source(.maximumQuoteAge).maximumQuoteAge, randomSeed: source(.randomSeed).randomSeed,
      maximumWorkingOrders: source(.maximumWorkingOrders).maximumWorkingOrders)
  }
}
