/** Goes through the looks: the system's, light, dark. Its label follows as soon as script tells which one a reader chose. */
export function ThemeSwitch() {
  return <button type="button" className="theme-switch" data-theme-switch="" aria-label="Theme: system" title="Theme: system" />;
}
