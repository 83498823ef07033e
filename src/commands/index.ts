import { registerRefreshCommand } from "../app/ribbon";

// While the script loads, before Office is ready: a first click on the ribbon is lost otherwise (excel-facts.md, Ribbon command).
registerRefreshCommand();
