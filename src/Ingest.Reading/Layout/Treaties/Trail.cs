using System.Globalization;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>Where the walk through an instrument stands: annex or further text, article or section, paragraph, letter, small numeral.</summary>
internal sealed class Trail
{
    private string root = "";
    private string article = "";
    private string paragraph = "";
    private string letter = "";
    private string numeral = "";
    private string chapter = "";
    private int sections;
    private int headings;
    private int restarts;
    private int lastNumber;

    /// <summary>Articles met since the root was entered.</summary>
    public int Articles { get; private set; }

    /// <summary>For example <c>annex-1/art-5/2/b</c>.</summary>
    public string Section => string.Join('/', new[] { root, restarts > 0 ? article + "." + restarts.ToString(CultureInfo.InvariantCulture) : article, paragraph, letter, numeral }.Where(step => step.Length > 0));

    /// <summary>A place directly under the root that is no provision: the preamble, the testimonium.</summary>
    public string Root(string place) => root.Length > 0 ? root + "/" + place : place;

    public void Enter(string newRoot)
    {
        (root, chapter, sections, Articles) = (newRoot, "", 0, 0);
        Head("");
    }

    public void Article(string number)
    {
        Articles++;
        Head("art-" + number.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>
    /// A part or section: "IV." is <c>sec-4</c>, "2." below it <c>sec-4.2</c>; one without a number is counted.
    /// Where articles are numbered through, parts are not in their ids.
    /// </summary>
    public void Part(string? label, bool isRoman, bool numbersArticles)
    {
        sections++;
        label ??= sections.ToString(CultureInfo.InvariantCulture);
        if (isRoman)
            chapter = label;
        Head(numbersArticles ? "" : "sec-" + (isRoman || chapter.Length == 0 ? label : chapter + "." + label));
    }

    /// <summary>
    /// A heading without a number inside a section. It enters the ids only where paragraphs begin again at a lower number below it,
    /// for otherwise two would bear one id: <c>sec-2/1</c>, then <c>sec-2.1/1</c>.
    /// </summary>
    public void Subhead()
    {
        headings++;
        (paragraph, letter, numeral) = ("", "", "");
    }

    public void Number(Numbering number)
    {
        if (number.Style == NumberStyle.Number)
        {
            restarts = number.Value <= lastNumber && headings > 0 ? headings : restarts;
            lastNumber = number.Value;
        }

        switch (number.Style)
        {
            case NumberStyle.Letter when IsNumeral(number):
                numeral = number.Id;
                break;
            case NumberStyle.Letter:
                (letter, numeral) = (number.Id, "");
                break;
            case NumberStyle.Roman or NumberStyle.Number or NumberStyle.Nested:
                (paragraph, letter, numeral) = (number.Id, "", "");
                break;
        }
    }

    /// <summary>An unnumbered paragraph behind a list belongs to what stands above the list.</summary>
    public void LeaveList() => (letter, numeral) = ("", "");

    private void Head(string newArticle)
    {
        (article, paragraph, letter, numeral) = (newArticle, "", "", "");
        (headings, restarts, lastNumber) = (0, 0, 0);
    }

    /// <summary>"(i)" goes on the letters behind "(h)" and is a numeral anywhere else; "(ii)" is always one.</summary>
    private bool IsNumeral(Numbering number) => number.AsRoman() is { } roman
        && (number.Id.Length > 1 || letter.Length != 1 || number.Value != letter[0] - 'a' + 2)
        && (roman.Value == 1 || numeral.Length > 0 || number.Id.Length > 1) && (roman.Value == 1 || letter.Length > 0 || numeral.Length > 0 || number.Id.Length > 1);
}
