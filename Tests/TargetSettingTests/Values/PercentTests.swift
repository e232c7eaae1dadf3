import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct PercentTests {
    @Test(
        "A count is shown as a whole percentage, half up",
        arguments: [
            (7, [0, 14, 29, 43, 57, 71, 86, 100]),
            (1, [0, 100]), (2, [0, 50, 100]), (3, [0, 33, 67, 100]), (6, [0, 17, 33, 50, 67, 83, 100]),
            // 12.5, 37.5, 62.5 and 87.5 go up.
            (8, [0, 13, 25, 38, 50, 63, 75, 88, 100]),
            (9, [0, 11, 22, 33, 44, 56, 67, 78, 89, 100]),
        ])
    func shownHalfUp(_ of: Int, _ percents: [Int]) {
        #expect((0...of).map { Figure.count($0, of: of).percent } == percents)
    }

    @Test("A half is rounded up, and less than a half down")
    func halves() {
        #expect(Figure.count(1, of: 200).percent == 1)
        #expect(Figure.count(1, of: 201).percent == 0)
        #expect(Figure.count(199, of: 200).percent == 100)
        #expect(Figure.count(200, of: 201).percent == 100)
    }

    @Test("There is no percentage of nobody, of points or of a plain number")
    func noPercentage() {
        #expect(Figure.count(0, of: 0).percent == nil)
        #expect(Figure.points(27.5).percent == nil)
        #expect(Figure.number(3).percent == nil)
    }

    @Test(
        "Each percentage of a small group is that of its count, and no other is",
        arguments: [1, 2, 7, 12, 30, 99])
    func everyPercentage(of whole: Int) throws {
        for percent in 0...100 {
            let counts = (0...whole).filter { Figure.percent($0, of: whole) == percent }
            let typed = Percentage(tenths: percent * 10)
            if let count = counts.first {
                #expect(counts.count == 1)
                #expect(try CountOfPupils.count(giving: typed, of: whole) == count)
            } else {
                let below = (0...whole).last { Figure.percent($0, of: whole) < percent }
                let above = (0...whole).first { Figure.percent($0, of: whole) > percent }
                #expect(
                    throws: Refusal.figure(.percentImpossible(typed, of: whole, below: below, above: above))
                ) { try CountOfPupils.count(giving: typed, of: whole) }
            }
        }
    }

    @Test(
        "A percentage with a decimal is that of the count whose rate it is",
        arguments: [(28.6, 7, 2), (14.3, 7, 1), (33.3, 3, 1), (66.7, 3, 2), (12.5, 8, 1)]
            as [(Percentage, Int, Int)])
    func decimals(_ typed: Percentage, _ whole: Int, _ count: Int) throws {
        #expect(try CountOfPupils.count(giving: typed, of: whole) == count)
    }

    @Test(
        "What no count or more than one gives is refused",
        arguments: [
            (20.0, 7, .figure(.percentImpossible(20.0, of: 7, below: 1, above: 2))),
            (28.5, 7, .figure(.percentImpossible(28.5, of: 7, below: 1, above: 2))),
            (50.0, 1, .figure(.percentImpossible(50.0, of: 1, below: 0, above: 1))),
            (43.0, 200, .figure(.percentAmbiguous(43.0, of: 200, counts: [85, 86]))),
            (0.0, 201, .figure(.percentAmbiguous(0.0, of: 201, counts: [0, 1]))),
            (100.0, 201, .figure(.percentAmbiguous(100.0, of: 201, counts: [200, 201]))),
            (0.0, 0, .figure(.percentOfNobody)), (100.1, 7, .figure(.percentAbove100(100.1))),
        ] as [(Percentage, Int, Refusal)])
    func refused(_ typed: Percentage, _ whole: Int, _ refusal: Refusal) {
        #expect(throws: refusal) { try CountOfPupils.count(giving: typed, of: whole) }
    }
}
