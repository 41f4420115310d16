package partnershipplan.render.view;

/** The view's version: it is raised when a name that templates may use goes, or comes to mean something else. */
public final class ViewVersion {
    public static final int CURRENT = 1;

    private ViewVersion() {}
}
