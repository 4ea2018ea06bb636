namespace Ingest.Model;

/// <summary>Whose order a page is read in.</summary>
public enum OrderKept
{
    /// <summary>The printed page and the file agree.</summary>
    Both,

    /// <summary>That of the printed page: from top to bottom, column by column.</summary>
    Page,

    /// <summary>That of the file's content stream.</summary>
    File,
}
