/// Whether a result hangs on the very numbers that were chosen: the same strategy with each parameter moved by a little.
public struct Stability: Sendable, Hashable {
  /// One parameter, moved.
  public struct Neighbour: Sendable, Hashable {
    public let parameter: String
    /// By which share: 0.1 is ten per cent more.
    public let change: Double
    /// Nil where it is not defined.
    public let sharpe: Double?

    public init(parameter: String, change: Double, sharpe: Double?) {
      self.parameter = parameter
      self.change = change
      self.sharpe = sharpe
    }
  }

  /// Of the parameters as they were chosen.
  public let sharpe: Double?
  public let neighbours: [Neighbour]

  /// ±10 % and ±20 %.
  public static let changes = [-0.2, -0.1, 0.1, 0.2]

  public init(sharpe: Double?, neighbours: [Neighbour]) {
    self.sharpe = sharpe
    self.neighbours = neighbours
  }

  /// The sets to try for a stability check, with what is moved in each.
  public static func neighbours(
    of parameters: ParameterSet, by changes: [Double] = changes
  ) -> [(parameter: String, change: Double, set: ParameterSet)] {
    parameters.values.flatMap { value in
      changes.compactMap { change in
        parameters.moving(value.name, by: change).map { (value.name, change, $0) }
      }
    }
  }

  /// The share of the Sharpe ratio that the worst neighbour keeps; below zero when it loses. Nil unless the Sharpe ratio is
  /// above zero and every neighbour has one.
  public var worstShare: Double? {
    guard let sharpe, sharpe > 0, !neighbours.isEmpty else { return nil }
    let shares = neighbours.compactMap { $0.sharpe?.divided(by: sharpe) }
    return shares.count == neighbours.count ? shares.min() : nil
  }
}

extension ParameterSweep {
  /// Runs the neighbours of a set, one after the other.
  public func stability(
    of parameters: ParameterSet, by changes: [Double] = Stability.changes, report: (Int) throws -> Void = { _ in }
  ) rethrows -> Stability {
    let moved = Stability.neighbours(of: parameters, by: changes)
    let trials = try run([parameters] + moved.map(\.set), report: report)
    return Stability(
      sharpe: trials.first?.sharpe,
      neighbours: zip(moved, trials.dropFirst()).map {
        Stability.Neighbour(parameter: $0.parameter, change: $0.change, sharpe: $1.sharpe)
      })
  }
}
