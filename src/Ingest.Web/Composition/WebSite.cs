using System.Net;
using Ingest.Agreements;
using Ingest.Agreements.Detection;
using Ingest.Pipeline;
using Ingest.Reading.Extraction;
using Ingest.Storage;
using Ingest.Web.Documents;
using Ingest.Web.People;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Api;
using Ingest.Web.Registry.Claims;
using Ingest.Web.Registry.Downloads;
using Ingest.Web.Registry.Releases;
using Ingest.Web.Review;
using Ingest.Web.Site;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Ingest.Web.Composition;

/// <summary>The web side of the process put together: which rooms the pages may ask, and what stands before every page.</summary>
public static class WebSite
{
    public static WebApplication Build(Settings settings, Workplace place, Listening listening, Action<ILoggingBuilder> log)
    {
        // Empty: an appsettings.json that happens to lie in the working directory is none of ours.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebSite).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        log(builder.Logging);
        builder.WebHost.UseKestrel(server => Listen(server, settings, listening));
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        AddRooms(builder.Services, settings, place);
        AddPages(builder.Services, settings, place, listening);
        var site = builder.Build();
        Arrange(site, settings);
        return site;
    }

    private static void Listen(KestrelServerOptions server, Settings settings, Listening listening)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = settings.Intake.MaxMegabytes * 1024L * 1024;
        foreach (var address in listening.Addresses)
        {
            var ip = address.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(address.Host.Trim('[', ']'), out var known) ? known : IPAddress.Any;
            server.Listen(ip, address.Port, listener =>
            {
                if (address.Scheme == "https")
                    listener.UseHttps(settings.Web.Certificate, settings.Web.CertificatePassword);
            });
        }
    }

    private static void AddRooms(IServiceCollection rooms, Settings settings, Workplace place)
    {
        var drawing = new PageDrawing(settings.Reading);
        rooms.AddSingleton(TimeProvider.System);
        rooms.AddSingleton(settings.Web);
        rooms.AddSingleton(place);
        rooms.AddSingleton(place.Records);
        rooms.AddSingleton(place.Vault);
        rooms.AddSingleton(place.Ledger);
        rooms.AddSingleton(place.Folder);
        rooms.AddSingleton<CandidateStore>();
        rooms.AddSingleton<DocumentStore>();
        rooms.AddSingleton<EntryStore>();
        rooms.AddSingleton<EntryTextStore>();
        rooms.AddSingleton<ProvenanceStore>();
        rooms.AddSingleton<LiveRegistry>();
        rooms.AddSingleton(settings.Registry);
        rooms.AddSingleton<Analyses>();
        rooms.AddSingleton<ClaimStore>();
        rooms.AddSingleton<ClaimsReport>();
        rooms.AddHostedService<Warming>();
        rooms.AddSingleton<SnapshotStore>();
        rooms.AddSingleton<ReleaseSealStore>();
        rooms.AddSingleton(settings.Releases);
        rooms.AddSingleton(ReleaseParts.Text(settings.Codebook));
        rooms.AddSingleton(ReleaseParts.Shelf(place.Folder.Root));
        rooms.AddSingleton<Freezing>();
        rooms.AddSingleton<DecisionStore>();
        rooms.AddSingleton<TwinStore>();
        rooms.AddSingleton<AuditStore>();
        rooms.AddSingleton<UserStore>();
        rooms.AddSingleton<DeskStore>();
        rooms.AddSingleton<WorthStore>();
        rooms.AddSingleton<AssignmentStore>();
        rooms.AddSingleton<Comparison>();
        rooms.AddSingleton<ReliabilityStore>();
        rooms.AddSingleton<Openings>();
        rooms.AddSingleton(GlossaryOfCodebook.Read(place.Codebook));
        rooms.AddSingleton<NextWaiting>();
        rooms.AddSingleton<Showing>();
        rooms.AddHostedService<Weighing>();
        rooms.AddSingleton<ReadWords>(MarkedWords.Read);
        rooms.AddSingleton(new PageImages(Path.Combine(place.Folder.Root, "pages"), place.Vault, drawing.DrawAsync));
    }

    private static void AddPages(IServiceCollection pages, Settings settings, Workplace place, Listening listening)
    {
        pages.AddRouting();
        pages.AddRazorPages(options =>
        {
            options.RootDirectory = "/";
            // The registry is public and only ever read.
            options.Conventions.AllowAnonymousToFolder("/Registry");
        });
        pages.AddLocalization();
        pages.AddScoped<Texts>();
        pages.AddScoped<Labels>();
        pages.AddDataProtection().SetApplicationName("ingest").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(place.Folder.Root, "keys")));
        pages.AddAntiforgery(options =>
        {
            options.Cookie.Name = "ingest-form";
            options.SuppressXFrameOptionsHeader = true;
        });
        pages.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = settings.Intake.MaxMegabytes * 1024L * 1024);
        pages.AddSessions(TimeSpan.FromMinutes(settings.Web.SessionMinutes));
        pages.AddAccess(settings.Web, listening.Local);
        pages.AddApi(settings.Web);
#if NAMED_STACK
        HangfireDashboard.Add(pages, place);
#endif
        pages.AddSingleton<SignInLimit>();
        pages.AddSingleton<FirstLink>();
        pages.Configure<RequestLocalizationOptions>(options => options
            .AddSupportedCultures([.. Texts.Languages.Select(language => language.Code)])
            .AddSupportedUICultures([.. Texts.Languages.Select(language => language.Code)])
            .SetDefaultCulture("en"));
        pages.Configure<HostFilteringOptions>(options =>
            // Against DNS rebinding: a foreign name that resolves to this machine is not ours.
            options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]", .. settings.Web.Hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    private static void Arrange(WebApplication site, Settings settings)
    {
        site.UseHostFiltering();
        site.UseSecurityHeaders();
        site.UseExceptionHandler("/fault/500");
        site.UseStatusCodePagesWithReExecute("/fault/{0}");
        site.UseRequestLocalization();
        site.UseUploadLimit(settings.Intake.MaxMegabytes * 1024L * 1024);
        site.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UseRateLimiter();
        site.MapGet("/health", (Workplace place) => place.Vitals.Complaints is { Count: > 0 } complaints
            ? Results.Text(string.Join('\n', complaints), statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("well")).AllowAnonymous();
        site.MapGet("/", () => Results.Redirect("/registry")).AllowAnonymous();
        site.MapRazorPages();
#if NAMED_STACK
        HangfireDashboard.Map(site);
#endif
        site.MapDocuments();
        site.MapRegistry();
        site.MapSignals();
        site.MapDownloads();
        site.MapReleases();
        site.MapApi();
        site.MapPreferences();
    }
}
