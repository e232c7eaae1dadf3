/// The candidate that looks most like what was typed, for "Did you mean ...?"; nil when none is near.
package func nearest(to typed: String, in candidates: some Sequence<String>) -> String? {
    let wanted = typed.lowercased()
    let ranked = candidates.map { (name: $0, distance: editDistance(wanted, $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    // A short word is near only to one that shares a letter with it.
    let farthest = wanted.count < 5 ? min(1, wanted.count - 1) : max(2, wanted.count / 3)
    return best.distance <= farthest ? best.name : nil
}

/// The fewest insertions, deletions, changes and swaps of neighbours that turn one text into the other.
package func editDistance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.prefix(200)), Array(right.prefix(200)))
    var rows = [Array(0...b.count)]
    for i in 1..<(a.count + 1) {
        var row = [i]
        for j in 1..<(b.count + 1) {
            let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var best = min(row[j - 1] + 1, rows[i - 1][j] + 1, change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, rows[i - 2][j - 2] + 1)
            }
            row.append(best)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
