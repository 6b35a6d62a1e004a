import OutcryContract

/// The contract's messages. Their names are those of the model: `Wire.Order` is what travels, `Order` what is meant.
typealias Wire = Outcry.V1
