extension Grammar {
    /// Quantities, in figures and in words.
    static let numbers = """
        digit
            one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
            sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
        numeral
            <digit> <digit>?
            <digit>? hundred|thousand and? <digit>? <digit>?
            a hundred|thousand|dozen
            <digit> dozen
            zero|nought|nil
        number
            #number
            #number #fraction
            <numeral>
            <digit> or <digit>
            #number or #number
            #year word(s)|step(s)|character(s)|point(s)|metre(s)|m
        n
            #number
            #code
            <digit>
        the
            the|a|an|his|her|their|my|our|its|your|this|that|these|those
        percent
            %|percent|pc
            per cent
        fraction
            #fraction
            <number> / <number>
            <number> %|percent|pc
            <number> per cent
            <number> out? of <the>? <number>
            <number> <noun> out of <the>? <number>
            <number> time(s)|day(s)|lesson(s)|occasion(s)|session(s)|week(s)|trials in|of|from <number>
            <number> out? of|in every|each|any? <number>
            <digit> thirds|quarters|fifths|tenths|sixths|eighths
            a? half|third|quarter of !term(s)
            half <the> !term(s)
        amount
            <fraction>
            <number>
            £ <number>
            <number> y|yr(s)|year(s) and? <number> m|mth(s)|month(s)
            <grade>
        """

    /// Levels, grades and marks: a measure that is reached, not counted.
    static let grades = """
        grade
            #level
            level(s)|lvl|l|el|ncl #level
            level(s)|lvl|l|el|ncl <n> #letter?
            entry level? <n>
            p|e level? #code i|ii|iii?
            p #number
            a? p scale|level(s)? p? <n> i|ii|iii?
            grade(s)|gcse <n> !gcse(s)
            grade(s) #letter
            grade(s)? a * !student|pupil
            a|an|grade|grades? #letter|#number or|and above|better|higher
            a|an #letter !!grade|in|by|at
            #letter|#number grade(s)
            #letter * - #letter
            a * #letter
            #letter to|from #letter
            band|step #number|#code
            wts|exs|gds|ehs|bln
            <colour> book|reading? band|level|books
            a|an? merit|distinction
            bronze|silver|gold ..2 award|level|certificate|medal|standard
        colour
            lilac|pink|red|yellow|blue|green|orange|turquoise|purple|gold|white|lime|brown|grey|black|amber|ruby
        function
            and|or|but|to|of|in|on|at|by|for|from|with|without|within|before|after|until|till|when|where|while|as
            if|so|because|that|which|who|will|can|is|are|was|be|has|have|had|than|per|each|every|during|over|through
            using|he|she|they|it|then|this|next|across|via|into|under|between|daily|weekly|including|plus|following
            a|an|the|his|her|their|my|/|+|%
        """
}
