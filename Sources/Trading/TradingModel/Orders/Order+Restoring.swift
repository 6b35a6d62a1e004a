extension Order {
  /// Puts everything that changes in the life of an order where a record says it was. What never changes is given to
  /// the initializer before.
  package mutating func restore(
    firstTerms: OrderTerms?, venueOrderID: VenueOrderID?, status: OrderStatus, statusBeforeCancel: OrderStatus?,
    statusBeforeModify: OrderStatus?, pendingModification: OrderModification?, filledQuantity: Quantity,
    filledNotional: Money, commission: Money, fills: [TimedFill], denial: Denial?, rejectReason: String?,
    noFillReason: NoFillReason?, updateTime: Instant
  ) {
    record.venueOrderID = venueOrderID
    record.status = status
    record.statusBeforeCancel = statusBeforeCancel
    record.statusBeforeModify = statusBeforeModify
    record.filledQuantity = filledQuantity
    record.filledNotional = filledNotional
    record.commission = commission
    record.fills = FillList(fills)
    record.noFillReason = noFillReason
    record.updateTime = updateTime
    record.changeParticulars {
      $0.firstTerms = firstTerms
      $0.pendingModification = pendingModification
      $0.denial = denial
      $0.rejectReason = rejectReason
    }
  }
}
