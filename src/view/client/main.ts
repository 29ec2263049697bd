/** Starts the page from the data that stands in it. */
import type { ViewData } from '../types.js';
import { mountViewer } from './viewer.js';

const data = document.getElementById('data')?.textContent;
if (data) mountViewer(document.body, JSON.parse(data) as ViewData);
