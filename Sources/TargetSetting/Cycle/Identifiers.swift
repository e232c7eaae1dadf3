// What tells one thing of a cycle from others of its kind, as the cycle file has it and people type it.

extension KeyStage { package typealias ID = String }
extension Measure { package typealias ID = String }
extension AbsenceMeasure { package typealias ID = String }
extension Comparator { package typealias ID = String }
extension Signatory { package typealias ID = String }
