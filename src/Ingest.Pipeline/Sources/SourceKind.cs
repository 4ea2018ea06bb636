namespace Ingest.Pipeline.Sources;

/// <summary>What a source is, and so how the documents it offers are found.</summary>
public enum SourceKind
{
    /// <summary>A folder or share whose files are taken and left where they are.</summary>
    Folder,

    /// <summary>A text with one address a line, as a file or at an address; lines that begin with <c>#</c> are remarks.</summary>
    List,

    /// <summary>An RSS or Atom feed: its enclosures and links to PDFs.</summary>
    Feed,

    /// <summary>A web page: its links to PDFs.</summary>
    Page,
}
