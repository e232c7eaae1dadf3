import Sentences
package import TargetSetting

/// A cycle that can be chosen.
package struct CycleReport: Encodable, Sendable {
    package let id: String
    package let title: String
    package let heading: String
    package let notice: String?

    package init(_ cycle: Cycle) {
        id = cycle.id
        title = cycle.title
        heading = cycle.heading
        notice = cycle.notice
    }
}
