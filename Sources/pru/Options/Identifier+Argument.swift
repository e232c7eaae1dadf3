import ArgumentParser
import TargetSetting

/// What is typed for an id, taken as it stands: the cycle knows whether it has it.
extension Identifier: ExpressibleByArgument {}
