import Testing
import TradingModel

@Suite struct OrderTransitionTests {
  /// The whole table, written down a second time: every pair that is not here is illegal.
  private static let legal: [OrderStatus: [OrderTransition: OrderStatus]] = [
    .submitted: [
      .accept: .accepted, .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled,
      .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .submitted,
      .loseOutcome: .unknownOutcome, .requestModify: .pendingModify, .modify: .submitted, .expire: .expired,
    ],
    .accepted: [
      .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled, .fillCompletely: .filled,
      .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .accepted,
      .requestModify: .pendingModify, .modify: .accepted, .expire: .expired,
    ],
    .triggered: [
      .accept: .triggered, .reject: .rejected, .fillPartially: .partiallyFilled, .fillCompletely: .filled,
      .requestCancel: .pendingCancel, .cancel: .cancelled, .remainUnfilled: .triggered,
      .requestModify: .pendingModify, .modify: .triggered, .expire: .expired,
    ],
    .partiallyFilled: [
      .accept: .partiallyFilled, .trigger: .partiallyFilled, .remainUnfilled: .partiallyFilled,
      .fillPartially: .partiallyFilled, .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled,
      .requestModify: .pendingModify, .modify: .partiallyFilled, .expire: .expired,
    ],
    .pendingCancel: [
      .accept: .pendingCancel, .trigger: .pendingCancel, .fillPartially: .pendingCancel,
      .remainUnfilled: .pendingCancel, .loseOutcome: .pendingCancel, .fillCompletely: .filled, .cancel: .cancelled,
      .reject: .rejected, .rejectCancel: .accepted, .modify: .pendingCancel, .rejectModify: .pendingCancel,
      .expire: .expired,
    ],
    .unknownOutcome: [
      .accept: .accepted, .reject: .rejected, .trigger: .triggered, .fillPartially: .partiallyFilled,
      .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled,
      .remainUnfilled: .unknownOutcome, .loseOutcome: .unknownOutcome, .modify: .unknownOutcome,
      .expire: .expired,
    ],
    .filled: [
      .accept: .filled, .trigger: .filled, .fillPartially: .filled, .fillCompletely: .filled, .rejectCancel: .filled,
      .rejectModify: .filled,
    ],
    .cancelled: [
      .accept: .cancelled, .fillPartially: .cancelled, .fillCompletely: .filled, .modify: .cancelled,
      .rejectModify: .cancelled,
    ],
    .rejected: [.fillPartially: .partiallyFilled, .fillCompletely: .filled],
    .denied: [.fillPartially: .partiallyFilled, .fillCompletely: .filled],
    .held: [
      .release: .submitted, .modify: .held, .cancel: .cancelled, .expire: .expired, .reject: .rejected,
      .fillPartially: .partiallyFilled, .fillCompletely: .filled,
    ],
    .pendingModify: [
      .accept: .pendingModify, .trigger: .pendingModify, .fillPartially: .pendingModify,
      .remainUnfilled: .pendingModify, .loseOutcome: .pendingModify, .modify: .accepted, .rejectModify: .accepted,
      .fillCompletely: .filled, .requestCancel: .pendingCancel, .cancel: .cancelled, .reject: .rejected,
      .expire: .expired,
    ],
    .expired: [
      .accept: .expired, .fillPartially: .expired, .rejectCancel: .expired, .modify: .expired, .rejectModify: .expired,
      .fillCompletely: .filled,
    ],
  ]

  @Test(arguments: OrderStatus.allCases, OrderTransition.allCases)
  func everyPair(status: OrderStatus, transition: OrderTransition) {
    #expect(status.after(transition, formerly: .accepted) == Self.legal[status]?[transition])
  }

  @Test(arguments: [OrderStatus.submitted, .accepted, .triggered, .partiallyFilled, .unknownOutcome])
  func rejectedCancelRestoresTheFormerStatus(former: OrderStatus) {
    #expect(OrderStatus.pendingCancel.after(.rejectCancel, formerly: former) == former)
  }

  @Test func rejectedCancelWithoutAFormerStatusIsIllegal() {
    #expect(OrderStatus.pendingCancel.after(.rejectCancel) == nil)
  }

  @Test(arguments: OrderStatus.allCases)
  func everyStatusTakesFills(status: OrderStatus) {
    #expect(status.after(.fillPartially) != nil)
    #expect(status.after(.fillCompletely) == .filled)
  }

  @Test func workingAndFinalPartTheStatuses() {
    let working: Set<OrderStatus> = [
      .submitted, .accepted, .triggered, .partiallyFilled, .pendingCancel, .unknownOutcome, .held,
      .pendingModify,
    ]
    for status in OrderStatus.allCases {
      #expect(status.isWorking == working.contains(status))
      #expect(status.isFinal != status.isWorking)
    }
  }
}
