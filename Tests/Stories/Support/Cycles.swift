import Formats
import Foundation
import TargetSetting

/// A cycle that a story is played in.
enum PlayedCycle: Sendable {
    /// The one that is shipped for 2010.
    case autumn2010
    /// The one that is shipped for 2026.
    case autumn2026
    /// A file of `Tests/Cycles`, without its ending.
    case file(String)
    case yaml(String)

    static let fiveOffices = PlayedCycle.file("five-offices")
    static let harbour = PlayedCycle.file("harbour-secondary-2012")
    static let headAlone = PlayedCycle.file("head-alone")
    static let moorland = PlayedCycle.file("moorland-nobody-signs")
    /// Nobody but the head signs, who accepts the zero rating too.
    static let headAccepts = PlayedCycle.yaml(
        """
        id: head-accepts
        title: The head accepts
        offices:
          - {id: head, title: headteacher, covers: [statutory], confirms-last: yes}
        key-stages:
          - {id: ks2, title: Key stage 2}
        measures:
          - {id: reading, title: Reading, key-stage: ks2, status: statutory}
        zero-rating: {policy: allowed, accepted-by: head}
        """)

    /// Averages of points: with slots, with bounds that are stated, and with neither.
    static let points = PlayedCycle.yaml(
        """
        id: points
        title: Points
        scales:
          - {id: gcse, grades: ["1", "5"], points: {"1": 1, "5": 5}}
        key-stages:
          - {id: ks4, title: Key stage 4}
        measures:
          - id: slots
            title: Slots
            key-stage: ks4
            value: points
            criterion: {scale: gcse, points: [{in: [English], best: 3, times: 2}, {best: 2}]}
          - {id: stated, title: Stated, key-stage: ks4, value: points, possible: {from: 6, to: 58}}
          - {id: open, title: Open, key-stage: ks4, value: points}
        """)
    /// Held against an actual and a target of one year.
    static let twoOfAYear = PlayedCycle.yaml(
        """
        id: two-of-a-year
        title: Two of a year
        absence:
          measures:
            - id: overall
              title: Overall absence
              result-year: 2011/12
              comparators:
                - {id: actual, kind: actual, year: 2008/09}
                - {id: target, kind: target, year: 2008/09}
        """)

    /// Read once, because most stories are played in it.
    private static let shipped = Result {
        try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru")).cycle
    }

    func read() throws -> Cycle {
        switch self {
        case .autumn2010: try PlayedCycle.shipped.get()
        case .autumn2026: try CycleFile(yaml: ShippedCycles.text(of: "2026-autumn-pru")).cycle
        case .file(let name):
            try CycleFile(yaml: String(contentsOf: checkout("Cycles/\(name).yaml"), encoding: .utf8)).cycle
        case .yaml(let text): try CycleFile(yaml: text).cycle
        }
    }

    /// A unit that may use the cycle.
    func unit() throws -> TargetSetting.Unit {
        let code = try read().authority?.code ?? "926"
        return try Unit(name: "The Lane Centre", dfe: DfENumber("\(code)/1105"), urn: nil)
    }
}

/// A file below `Tests` in the checkout that these tests were built from.
func checkout(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: path)
}
