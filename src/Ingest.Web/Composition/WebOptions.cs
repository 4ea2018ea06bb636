namespace Ingest.Web.Composition;

/// <summary>How the pages are served.</summary>
public sealed record WebOptions
{
    /// <summary>Where to listen, parted by semicolons. Only this machine, unless told otherwise.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Lets the server listen beyond this machine without HTTPS: for use behind a proxy that adds it.</summary>
    public bool AllowPlainHttp { get; init; }

    /// <summary>Certificate for https addresses, a PFX file.</summary>
    public string Certificate { get; init; } = "";

    public string CertificatePassword { get; init; } = "";

    /// <summary>Names under which the server is reached, parted by semicolons, besides localhost: a request for another name is refused.</summary>
    public string Hosts { get; init; } = "";

    /// <summary>Who may read without signing in: <c>local</c> (while only this machine can reach the server), <c>all</c>, or <c>none</c>.</summary>
    public string Readers { get; init; } = "local";

    /// <summary>Minutes without a click after which a session ends; a working day.</summary>
    public int SessionMinutes { get; init; } = 480;

    /// <summary>Attempts to sign in that one address may make in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 10;

    /// <summary>Questions to the API and downloads that one address may make in a minute.</summary>
    public int ApiRequestsPerMinute { get; init; } = 600;
}
