namespace Ingest.Pipeline.Intake;

/// <summary>What a file's name alone tells about it.</summary>
public static class FileNames
{
    /// <summary>Suffix of a provenance card: <c>treaty.pdf.source.json</c> beside <c>treaty.pdf</c>.</summary>
    public const string Card = ".source.json";

    /// <summary>The card of a whole folder.</summary>
    public const string FolderCard = "source.json";

    /// <summary>Suffix of a file that holds the password of the document beside it: <c>treaty.pdf.password</c>.</summary>
    public const string Password = ".password";

    /// <summary>What browsers, copy programs and editors call a file they have not finished.</summary>
    private static readonly string[] Unfinished =
        [".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", ".swp", ".aria2", ".!ut", "~"];

    private static readonly HashSet<string> System = new(StringComparer.OrdinalIgnoreCase) { "Thumbs.db", "desktop.ini", "Icon\r" };

    /// <summary>Hidden files, and those an operating system or an office program scatters about.</summary>
    public static bool IsNoise(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || System.Contains(name);

    /// <summary>Its writer will rename it when it is whole.</summary>
    public static bool IsUnfinished(string name) => Unfinished.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>It says something of the document beside it, and goes where that goes.</summary>
    public static bool IsCompanion(string name) =>
        name.EndsWith(Card, StringComparison.OrdinalIgnoreCase) || name.EndsWith(Password, StringComparison.OrdinalIgnoreCase) || name.Equals(FolderCard, StringComparison.OrdinalIgnoreCase);
}
